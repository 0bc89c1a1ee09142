import { define } from '../app/define.ts';
import { SkillsPage } from './skills-page.ts';

define('damrong-desk-skills', SkillsPage);

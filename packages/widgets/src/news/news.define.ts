import { define } from '../element/define.ts';
import { DamrongNews } from './news.ts';

define('damrong-news', DamrongNews);

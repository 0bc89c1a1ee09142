import { define } from '../app/define.ts';
import { FigureChart } from './figure-chart.ts';

define('damrong-desk-figure-chart', FigureChart);

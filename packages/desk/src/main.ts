import './app/damrong-desk.define.ts';
import { documentStyles } from './app/document.styles.ts';

const { styleSheet } = documentStyles;
if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];

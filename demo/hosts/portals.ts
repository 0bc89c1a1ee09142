import { encodeWindows874 } from '../windows-874.ts';
import type { Answer, Host, Kind } from './host.ts';
import { amongNews, inline, library, oldLibrary, page, style } from './markup.ts';

/** As pages were written when most of these sites began: no doctype, tables, and old Thai bytes. */
function oldPage(body: string, head = ''): Answer {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874">
    <title>:: จังหวัดเชียงใหม่ ::</title>${head}</head>
    <body bgcolor="#E9DFC9" topmargin="0" leftmargin="0">${body}</body></html>`;
  return {
    body: encodeWindows874(html),
    headers: { 'Content-Type': 'text/html; charset=windows-874' },
  };
}

const table = (
  center: string,
): string => `<center><table width="960" cellpadding="0" cellspacing="0">
  <tr><td colspan="2" height="110"><font size="6"><b>จังหวัดเชียงใหม่</b></font></td></tr>
  <tr valign="top"><td width="210"><font size="1">เมนูหลัก</font></td><td>${center}</td></tr></table></center>`;

const webForm = (
  center: string,
): string => `<form name="aspnetForm" method="post" action="/Default.aspx" id="aspnetForm"
    onkeypress="return enter(event)">
  <input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTE2"><input type="text" name="q" aria-label="ค้นหาในเว็บ">
  <input type="submit" name="search" value="ค้นหาเว็บ">${center}</form>`;

const defaultButton = inline(`
  function enter(event) {
    if (event.keyCode !== 13 || event.target.tagName === 'TEXTAREA') return true;
    document.title = 'posted'; event.preventDefault(); return false;
  }
  var theForm = document.forms['aspnetForm'];
  theForm.onsubmit = function () { document.title = 'posted'; return false; };
  function __doPostBack() { theForm.submit(); }`);

const antiCopy = inline(`
  document.oncontextmenu = document.onselectstart = document.ondragstart = function () { return false; };
  document.onmousedown = function (event) { return /^(INPUT|TEXTAREA|SELECT|A|BUTTON)$/.test(event.target.tagName); };
  document.onkeydown = function (event) { if (event.ctrlKey || event.keyCode === 123) return false; };
  document.oncopy = document.oncut = document.onpaste = function () { return false; };`);

const frames: Host[] = [
  {
    name: 'frameset',
    page: () =>
      oldPage('', '').headers === undefined
        ? ''
        : '<html><head><title>จังหวัด</title></head><frameset cols="200,*"><frame src="/frames/menu"><frame name="main" src="/frames/main"></frameset></html>',
    files: ({ printed }) => ({
      '/frames/menu': page('เมนู'),
      '/frames/main': oldPage(amongNews(printed)),
    }),
    frame: 'frame[name=main]',
    moves: true,
  },
  {
    name: 'iframe-of-the-same-site',
    page: () =>
      page(
        '<iframe title="เนื้อหา" name="content" src="/frames/content" width="700" height="900"></iframe>',
      ),
    files: ({ printed }) => ({ '/frames/content': page(printed) }),
    frame: 'iframe[name=content]',
    moves: true,
  },
];

export const portals: Kind = {
  kind: 'portals',
  hosts: [
    {
      name: 'table-layout',
      page: ({ printed }) => page(table(printed)),
      isChosen: true,
    },
    {
      name: 'windows-874-quirks',
      page: ({ printed }) => oldPage(table(printed)),
      isChosen: true,
    },
    {
      name: 'windows-874-without-charset',
      page: ({ printed }) => oldPage(printed.replace(' charset="utf-8"', '')),
    },
    {
      name: 'tis-620-meta',
      page: ({ printed }) => ({
        ...oldPage(printed),
        headers: { 'Content-Type': 'text/html; charset=TIS-620' },
      }),
    },
    {
      name: 'marquee-and-blink',
      page: ({ printed }) =>
        oldPage(`<marquee>ข่าวด่วน</marquee>${table(printed)}<blink>ใหม่</blink>`),
      moves: true,
    },
    {
      name: 'centre-inside-a-marquee',
      page: ({ printed }) =>
        oldPage(`<marquee direction="left" scrollamount="0">${printed}</marquee>`),
      moves: true,
      width: [180, 1000],
    },
    {
      name: 'font-tags',
      page: ({ printed }) =>
        oldPage(
          `<font size="1" face="MS Sans Serif" color="#C0C0C0"><center><b><i><u>${printed}</u></i></b></center></font>`,
        ),
    },
    {
      name: 'anti-copy',
      page: ({ printed }) =>
        page(
          amongNews(printed) + antiCopy,
          style('* { user-select: none; -webkit-user-select: none }'),
        ),
      isChosen: true,
    },
    {
      name: 'webforms',
      page: ({ printed }) => page(webForm(table(printed)) + defaultButton),
      isChosen: 'whole',
    },
    {
      name: 'webforms-update-panel',
      page: ({ printed }) =>
        page(
          webForm(`<div id="ctl00_UpdatePanel1">${printed}</div>`) + defaultButton,
          oldLibrary('jquery'),
        ),
    },
    {
      name: 'dotnetnuke',
      page: ({ printed }) =>
        page(
          webForm(`<div class="DnnModule"><div class="Normal">${printed}</div></div>`) +
            defaultButton,
          `${oldLibrary('jquery')}${library('jquery-ui-dist/jquery-ui.min.js')}${style('.Normal, .Normal * { font: 11px Tahoma, Arial; line-height: 14px; color: #444 }')}`,
        ),
    },
    {
      name: 'ewt',
      page: ({ printed }) =>
        oldPage(
          `<table width="100%"><tr><td><div id="ewt_main_structure" style="position: relative; overflow: hidden">${printed}</div></td></tr></table>`,
          style('.text_normal, td, div { font-family: Tahoma; font-size: 12px }'),
        ),
    },
    {
      name: 'document-write',
      page: ({ printed }) =>
        page(
          `<h1>จังหวัด</h1>${inline(`document.write(${JSON.stringify(printed).replaceAll('</', '<\\/')});`)}`,
        ),
    },
    {
      name: 'status-bar-clock',
      page: ({ printed }) =>
        page(
          amongNews(printed) +
            inline(
              "setInterval(function () { window.status = new Date().toString(); document.title = 'จังหวัดเชียงใหม่'; }, 20);",
            ),
        ),
    },
    {
      name: 'disabled-by-mourning-filter',
      page: ({ printed }) =>
        page(
          amongNews(printed),
          style('html { filter: grayscale(1); -webkit-filter: grayscale(100%) }'),
        ),
    },
    {
      name: 'intro-that-covers',
      page: ({ printed }) =>
        page(
          `<div id="intro" style="position: fixed; inset: 0; background: #fff; z-index: 99999"><a href="#" onclick="document.getElementById('intro').remove(); return false">เข้าสู่เว็บไซต์</a></div>${amongNews(printed)}`,
        ),
      open: async (open) => {
        await open.getByRole('link', { name: 'เข้าสู่เว็บไซต์' }).click();
      },
    },
    {
      name: 'xhtml-transitional',
      page: ({ printed }) =>
        `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="th" lang="th"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>จังหวัด</title></head><body>${amongNews(printed)}</body></html>`,
    },
    {
      name: 'conditional-comments',
      page: ({ printed }) =>
        page(
          `<!--[if lt IE 9]><p>เบราว์เซอร์เก่า</p><![endif]-->${amongNews(printed)}`,
          '<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7"><!--[if lt IE 7]><script>oops(</script><![endif]-->',
        ),
    },
    {
      name: 'extjs-viewport',
      page: ({ printed }) =>
        page(
          `<div class="x-panel-body" style="position: absolute; left: 200px; top: 80px; width: 760px; height: 600px; overflow: auto"><div class="x-border-layout-ct">${printed}</div></div>`,
          style(
            'html, body, div, dl, dt, dd, ul, ol, li, h1, h2, form, input, p, th, td { margin: 0; padding: 0 } .x-panel-body { font: 11px arial, tahoma; border: 1px solid #99bbe8 } *, *:before, *:after { box-sizing: border-box }',
          ) +
            inline(
              'Function.prototype.createDelegate = Function.prototype.defer = Function.prototype.createSequence = function () { return this; }; String.format = function (text) { return text; }; Array.prototype.remove = function (item) { var at = this.indexOf(item); if (at >= 0) this.splice(at, 1); return this; }; Date.prototype.format = function () { return ""; }; document.oncontextmenu = function () { return false; };',
            ),
        ),
    },
    ...frames,
  ],
};

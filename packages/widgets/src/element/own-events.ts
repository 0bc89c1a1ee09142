// What a person does: keys, text, mouse, pen and finger. Moving and scrolling are not among them.
const own =
  'keydown keypress keyup beforeinput input compositionstart compositionend ' +
  'paste copy cut selectstart contextmenu mousedown mouseup click dblclick ' +
  'pointerdown pointerup touchstart touchmove touchend touchcancel';

const control = 'a,button,input,select,textarea,label,summary,[tabindex]';

// What does something by itself when it is pressed; other buttons do what their listeners do.
const active = 'a,label,summary,select,[type=submit],[type=radio],[type=checkbox],[type=file]';

/**
 * Ends at this root what begins in it. Further out the events have the host element as their target,
 * so that scripts of the page which spare fields do not spare ours: they post the page's form on
 * Enter, take letters for shortcuts, swallow taps. The page still hears Escape and Tab, by which its
 * dialogs close and hold the focus, and a click on plain text, by which its menus close.
 *
 * Where an editor left our tag in a link of the page, a press on plain text or into a field does not
 * follow that link.
 */
export function keepEvents(root: ShadowRoot): void {
  for (const type of own.split(' ')) {
    root.addEventListener(type, keep, { passive: type !== 'click' });
  }
}

function keep(event: Event): void {
  const { currentTarget, target, key } = event as KeyboardEvent & {
    currentTarget: Node;
    target: Element;
  };
  const isClick = event.type === 'click';
  const isPages =
    // The fallback belongs to the page, though it is shown in here.
    !currentTarget.contains(target) ||
    /^(Escape|Tab)$/.test(key) ||
    (isClick && target.closest(control) === null);
  if (!isPages) event.stopPropagation();
  if (isClick && target.closest(active) === null && event.composedPath().some(isLink)) {
    event.preventDefault();
  }
}

function isLink(target: EventTarget): boolean {
  return target instanceof HTMLAnchorElement;
}

// What a person does: keys, text, mouse, pen and finger. Moving and scrolling are not among them.
const own =
  'keydown keypress keyup beforeinput input compositionstart compositionend ' +
  'paste copy cut selectstart contextmenu mousedown mouseup click dblclick ' +
  'pointerdown pointerup touchstart touchmove touchend touchcancel';

const control = 'a,button,input,select,textarea,label,summary,[tabindex]';

/**
 * Ends at this root what begins in it. Further out the events have the host element as their target,
 * so that scripts of the page which spare fields do not spare ours: they post the page's form on
 * Enter, take letters for shortcuts, swallow taps. The page still hears Escape and Tab, by which its
 * dialogs close and hold the focus, and a click on plain text, by which its menus close.
 */
export function keepEvents(root: ShadowRoot): void {
  for (const type of own.split(' ')) root.addEventListener(type, stop, { passive: true });
}

function stop(event: Event): void {
  const { currentTarget: root, target } = event as Event & { currentTarget: Node; target: Element };
  const isPages =
    // The fallback belongs to the page, though it is shown in here.
    !root.contains(target) ||
    (event instanceof KeyboardEvent && /^(Escape|Tab)$/.test(event.key)) ||
    (event.type === 'click' && target.closest(control) === null);
  if (!isPages) event.stopPropagation();
}

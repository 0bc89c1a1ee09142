import type { MapPoint } from '@damrong/contract';
import type { MapCamera } from './map-camera.ts';

/** A finger that moved less has pressed, not dragged. */
const dragThreshold = 6;

/** Dragging, pinching and pressing: whatever fingers or a mouse do to the map. */
export class MapGestures {
  readonly #element: HTMLElement;
  readonly #camera: MapCamera;
  readonly #moved: () => void;
  readonly #fingers = new Map<number, MapPoint>();
  #travelled = 0;
  #wasPinched = false;

  constructor(element: HTMLElement, camera: MapCamera, moved: () => void) {
    this.#element = element;
    this.#camera = camera;
    this.#moved = moved;
    element.addEventListener('pointerdown', this.#onDown);
    element.addEventListener('pointermove', this.#onMove);
    element.addEventListener('pointerup', this.#onUp);
    element.addEventListener('pointercancel', this.#onCancel);
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#element.setPointerCapture(event.pointerId);
    if (this.#fingers.size === 0) [this.#travelled, this.#wasPinched] = [0, false];
    this.#fingers.set(event.pointerId, pointOf(event));
    this.#wasPinched ||= this.#fingers.size > 1;
  };

  readonly #onMove = (event: PointerEvent): void => {
    const before = this.#fingers.get(event.pointerId);
    if (before === undefined || this.#fingers.size > 2) return;
    const point = pointOf(event);
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.#fingers.set(event.pointerId, point);
    this.#travelled += distance(before, point);
    if (other === undefined) {
      this.#camera.pan(before[0] - point[0], before[1] - point[1]);
    } else {
      const middle = between(point, other);
      const moved = between(before, other);
      this.#camera.zoom(
        distance(point, other) / Math.max(1, distance(before, other)),
        this.#fromMiddle(middle),
      );
      this.#camera.pan(moved[0] - middle[0], moved[1] - middle[1]);
    }
    this.#moved();
  };

  readonly #onUp = (event: PointerEvent): void => {
    const isPress = this.#travelled < dragThreshold && !this.#wasPinched;
    if (!this.#fingers.delete(event.pointerId) || !isPress) return;
    this.#camera.pan(...this.#fromMiddle(pointOf(event)));
    this.#moved();
  };

  readonly #onCancel = ({ pointerId }: PointerEvent): void => {
    this.#fingers.delete(pointerId);
  };

  #fromMiddle([x, y]: MapPoint): MapPoint {
    const { left, top, width, height } = this.#element.getBoundingClientRect();
    return [x - left - width / 2, y - top - height / 2];
  }
}

function pointOf({ clientX, clientY }: PointerEvent): MapPoint {
  return [clientX, clientY];
}

function distance([x1, y1]: MapPoint, [x2, y2]: MapPoint): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function between([x1, y1]: MapPoint, [x2, y2]: MapPoint): MapPoint {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

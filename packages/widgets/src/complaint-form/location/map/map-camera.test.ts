import { expect } from '@open-wc/testing';
import { mapSize } from '@damrong/contract';
import { MapCamera, scaleBar } from './map-camera.ts';

describe('MapCamera', () => {
  it('shows the whole country when it fits it', () => {
    const camera = new MapCamera();
    camera.resize(300, 300);
    camera.fit();
    const [left, top, width, height] = camera.seen;
    expect(left).to.be.at.most(0);
    expect(top).to.be.at.most(0);
    expect(left + width).to.be.at.least(mapSize[0]);
    expect(top + height).to.be.at.least(mapSize[1]);
  });

  it('moves by pixels whatever the zoom, and stays on the map', () => {
    const camera = new MapCamera();
    camera.goTo([1000, 1000], 2);
    camera.pan(100, -50);
    expect(camera.center).to.deep.equal([1050, 975]);
    camera.pan(-1e6, -1e6);
    expect(camera.center).to.deep.equal([0, 0]);
  });

  it('keeps what lies under the fingers there while it zooms', () => {
    const camera = new MapCamera();
    camera.goTo([1000, 1000], 1);
    const under = 1000 + 80 / camera.scale;
    camera.zoom(2, [80, 0]);
    expect(camera.center[0] + 80 / camera.scale).to.be.closeTo(under, 1e-6);
  });

  it('stops where nothing more would be seen', () => {
    const camera = new MapCamera();
    camera.zoom(1e6);
    expect(camera.scale).to.equal(8);
    camera.zoom(1e-6);
    expect(camera.scale).to.be.greaterThan(0.02);
  });

  it('has a bar of a round length', () => {
    const camera = new MapCamera();
    for (const scale of [0.03, 0.2, 1, 8]) {
      camera.goTo([3000, 5000], scale);
      const { metres, pixels } = scaleBar(camera);
      expect(String(metres)).to.match(/^[125]0*$/);
      expect(pixels).to.be.within(35, 90);
    }
  });
});

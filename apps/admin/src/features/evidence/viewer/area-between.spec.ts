import { areaBetween } from './area-between';

describe('An area drawn on a picture', () => {
  it('is the same whichever corner was first, and ends at the edge', () => {
    const area = { x: 0.5, y: 0.25, width: 0.5, height: 0.5 };
    expect(areaBetween({ x: 0.5, y: 0.25 }, { x: 1.4, y: 0.75 })).toEqual(area);
    expect(areaBetween({ x: 1.4, y: 0.75 }, { x: 0.5, y: 0.25 })).toEqual(area);
  });

  it('is none where somebody only clicked', () => {
    expect(areaBetween({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.9 })).toBeNull();
  });
});

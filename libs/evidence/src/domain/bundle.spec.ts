import { placeItems } from './bundle';

it('files follow the index one after the other; what cannot be drawn takes no page', () => {
  const items = [
    { number: 1, fileName: '发票.pdf', pages: 2 },
    { number: 2, fileName: '表.xlsx', pages: null },
    { number: 3, fileName: '照片.jpg', pages: 1 },
  ];
  expect(placeItems(items, 2).map(({ from, to }) => [from, to])).toEqual([
    [3, 4],
    [null, null],
    [5, 5],
  ]);
});

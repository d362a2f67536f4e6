import { passagePlace } from './passage-place';

it.each([
  ['opening/zh', { part: 'opening', language: 'zh' }],
  ['actions/k1/text/en', { part: 'action', language: 'en' }],
  ['measures/k1/text/zh', { part: 'measure', language: 'zh' }],
  ['measures/k1/owner/zh', null],
  ['actions/k1/asins', null],
  ['plan', null],
] as const)('a passage for %s goes to %p', (path, place) => {
  expect(passagePlace(path)).toEqual(place);
});

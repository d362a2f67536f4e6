import { checkLine } from './check-line';

const EVERY_MS = 300;

function aLine() {
  let answer: (checked: string) => void = () => undefined;
  const [sent, told]: [string[], string[]] = [[], []];
  const port = {
    send: (plan: string) => void sent.push(plan),
    hear: (listener: (checked: string) => void) => {
      answer = listener;
    },
  };
  const line = checkLine(port, EVERY_MS, (checked) => told.push(checked));
  return { line, sent, told, answer: (checked: string) => answer(checked) };
}

describe('plans on their way to the checker', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are the newest one, while somebody types without a pause', () => {
    const { line, sent } = aLine();
    for (const plan of ['a', 'ab', 'abc']) {
      line.ask(plan);
      jest.advanceTimersByTime(100);
    }
    expect(sent).toEqual(['abc']);
  });

  it('wait for the answer to the one before', () => {
    const { line, sent, told, answer } = aLine();
    line.ask('a');
    jest.advanceTimersByTime(EVERY_MS);
    line.ask('ab');
    jest.advanceTimersByTime(10 * EVERY_MS);
    expect(sent).toEqual(['a']);
    answer('a!');
    jest.advanceTimersByTime(EVERY_MS);
    expect([sent, told]).toEqual([['a', 'ab'], ['a!']]);
  });

  it('stay here once nobody listens any more', () => {
    const { line, sent } = aLine();
    line.ask('a');
    line.end();
    jest.advanceTimersByTime(EVERY_MS);
    expect(sent).toEqual([]);
  });
});

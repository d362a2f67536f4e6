import { page } from '../http/lists';
import { route } from '../http/route';
import { refused } from '../model/failure';
import { listParams, natural, request, text } from '../model/params';

const DAY = 86_400;
const KEPT_DAYS = 30;
const YEAR = 365 * DAY;

export const testClockRoutes = [
  route(
    'POST',
    '/v1/test_helpers/test_clocks',
    request({ frozen_time: natural, name: text.optional() }),
    ({ account, params }) => {
      const clock = account.put('test_clock', {
        id: account.newId('clock'),
        object: 'test_helpers.test_clock',
        created: account.now(),
        deletes_after: account.now() + KEPT_DAYS * DAY,
        frozen_time: params.frozen_time,
        livemode: false,
        name: params.name ?? null,
        status: 'ready',
        status_details: {},
      });
      account.emit('test_helpers.test_clock.created', clock);
      return clock;
    },
  ),
  route('GET', '/v1/test_helpers/test_clocks/:id', request({}), ({ account, id }) =>
    account.get('test_clock', id),
  ),
  route(
    'POST',
    '/v1/test_helpers/test_clocks/:id/advance',
    request({ frozen_time: natural }),
    ({ account, params, id }) => {
      const clock = account.get('test_clock', id);
      if (params.frozen_time <= clock.frozen_time)
        throw refused('The test clock can only be moved on.', 'test_clock_advance_invalid', 'frozen_time');
      if (params.frozen_time > clock.frozen_time + 2 * YEAR)
        throw refused(
          'The test clock can be moved on by two years at most.',
          'test_clock_advance_invalid',
          'frozen_time',
        );
      account.emit('test_helpers.test_clock.advancing', clock);
      const advanced = account.change('test_clock', id, { frozen_time: params.frozen_time });
      account.emit('test_helpers.test_clock.ready', advanced);
      return advanced;
    },
  ),
  route('GET', '/v1/test_helpers/test_clocks', request(listParams), ({ account, params }) =>
    page('/v1/test_helpers/test_clocks', account.store.all('test_clock'), params),
  ),
];

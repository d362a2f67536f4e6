import { AGENCY_CALENDAR, addDays } from '@overturn/kernel';
import { type CalendarCode, type CalendarDay, type DeadlineCalendar } from './calendar';

/** `2026-02-15..2026-02-23 春节 | Spring Festival`: one line for each run of days; `+` marks days that are worked. */
function daysOf(lines: string): readonly CalendarDay[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [dates = '', names = ''] = splitOnce(line.trim(), ' ');
      const [nameZh = '', nameEn = ''] = splitOnce(names, ' | ');
      const kind = dates.startsWith('+') ? 'worked' : 'off';
      const [from = '', to = from] = dates.replace('+', '').split('..');
      const days: CalendarDay[] = [];
      for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, kind, nameZh, nameEn });
      return days;
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function splitOnce(text: string, by: string): readonly [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}

/** As the State Council published them for 2025 and 2026 (docs/DOMAIN.md, "Working days"). */
const CHINA = daysOf(`
  2025-01-01 元旦 | New Year’s Day
  2025-01-28..2025-02-04 春节 | Spring Festival
  +2025-01-26 春节调休 | Worked for Spring Festival
  +2025-02-08 春节调休 | Worked for Spring Festival
  2025-04-04..2025-04-06 清明节 | Qingming Festival
  2025-05-01..2025-05-05 劳动节 | Labour Day
  +2025-04-27 劳动节调休 | Worked for Labour Day
  2025-05-31..2025-06-02 端午节 | Dragon Boat Festival
  2025-10-01..2025-10-08 国庆节、中秋节 | National Day, Mid-Autumn Festival
  +2025-09-28 国庆节调休 | Worked for National Day
  +2025-10-11 国庆节调休 | Worked for National Day
  2026-01-01..2026-01-03 元旦 | New Year’s Day
  +2026-01-04 元旦调休 | Worked for New Year’s Day
  2026-02-15..2026-02-23 春节 | Spring Festival
  +2026-02-14 春节调休 | Worked for Spring Festival
  +2026-02-28 春节调休 | Worked for Spring Festival
  2026-04-04..2026-04-06 清明节 | Qingming Festival
  2026-05-01..2026-05-05 劳动节 | Labour Day
  +2026-05-09 劳动节调休 | Worked for Labour Day
  2026-06-19..2026-06-21 端午节 | Dragon Boat Festival
  2026-09-25..2026-09-27 中秋节 | Mid-Autumn Festival
  2026-10-01..2026-10-07 国庆节 | National Day
  +2026-09-20 国庆节调休 | Worked for National Day
  +2026-10-10 国庆节调休 | Worked for National Day
`);

const UNITED_STATES = daysOf(`
  2025-01-01 元旦 | New Year’s Day
  2025-01-20 马丁·路德·金纪念日 | Martin Luther King Jr. Day
  2025-02-17 总统日 | Washington’s Birthday
  2025-05-26 阵亡将士纪念日 | Memorial Day
  2025-06-19 六月节 | Juneteenth
  2025-07-04 独立日 | Independence Day
  2025-09-01 劳动节 | Labor Day
  2025-10-13 哥伦布日 | Columbus Day
  2025-11-11 退伍军人节 | Veterans Day
  2025-11-27 感恩节 | Thanksgiving Day
  2025-12-25 圣诞节 | Christmas Day
  2026-01-01 元旦 | New Year’s Day
  2026-01-19 马丁·路德·金纪念日 | Martin Luther King Jr. Day
  2026-02-16 总统日 | Washington’s Birthday
  2026-05-25 阵亡将士纪念日 | Memorial Day
  2026-06-19 六月节 | Juneteenth
  2026-07-03 独立日（补休） | Independence Day (observed)
  2026-09-07 劳动节 | Labor Day
  2026-10-12 哥伦布日 | Columbus Day
  2026-11-11 退伍军人节 | Veterans Day
  2026-11-26 感恩节 | Thanksgiving Day
  2026-12-25 圣诞节 | Christmas Day
`);

const UNITED_KINGDOM = daysOf(`
  2025-01-01 元旦 | New Year’s Day
  2025-04-18 耶稣受难日 | Good Friday
  2025-04-21 复活节星期一 | Easter Monday
  2025-05-05 五月初银行假日 | Early May bank holiday
  2025-05-26 春季银行假日 | Spring bank holiday
  2025-08-25 夏季银行假日 | Summer bank holiday
  2025-12-25 圣诞节 | Christmas Day
  2025-12-26 节礼日 | Boxing Day
  2026-01-01 元旦 | New Year’s Day
  2026-04-03 耶稣受难日 | Good Friday
  2026-04-06 复活节星期一 | Easter Monday
  2026-05-04 五月初银行假日 | Early May bank holiday
  2026-05-25 春季银行假日 | Spring bank holiday
  2026-08-31 夏季银行假日 | Summer bank holiday
  2026-12-25 圣诞节 | Christmas Day
  2026-12-28 节礼日（补休） | Boxing Day (substitute)
`);

const GERMANY = daysOf(`
  2025-01-01 元旦 | New Year’s Day
  2025-04-18 耶稣受难日 | Good Friday
  2025-04-21 复活节星期一 | Easter Monday
  2025-05-01 劳动节 | Labour Day
  2025-05-29 耶稣升天节 | Ascension Day
  2025-06-09 圣灵降临节星期一 | Whit Monday
  2025-10-03 德国统一日 | German Unity Day
  2025-12-25..2025-12-26 圣诞节 | Christmas
  2026-01-01 元旦 | New Year’s Day
  2026-04-03 耶稣受难日 | Good Friday
  2026-04-06 复活节星期一 | Easter Monday
  2026-05-01 劳动节 | Labour Day
  2026-05-14 耶稣升天节 | Ascension Day
  2026-05-25 圣灵降临节星期一 | Whit Monday
  2026-10-03 德国统一日 | German Unity Day
  2026-12-25..2026-12-26 圣诞节 | Christmas
`);

const JAPAN = daysOf(`
  2025-01-01 元旦 | New Year’s Day
  2025-01-13 成人节 | Coming of Age Day
  2025-02-11 建国纪念日 | National Foundation Day
  2025-02-23..2025-02-24 天皇诞生日 | Emperor’s Birthday
  2025-03-20 春分 | Vernal Equinox Day
  2025-04-29 昭和日 | Showa Day
  2025-05-03..2025-05-06 黄金周 | Golden Week
  2025-07-21 海之日 | Marine Day
  2025-08-11 山之日 | Mountain Day
  2025-09-15 敬老日 | Respect for the Aged Day
  2025-09-23 秋分 | Autumnal Equinox Day
  2025-10-13 体育日 | Sports Day
  2025-11-03 文化日 | Culture Day
  2025-11-23..2025-11-24 勤劳感谢日 | Labour Thanksgiving Day
  2026-01-01 元旦 | New Year’s Day
  2026-01-12 成人节 | Coming of Age Day
  2026-02-11 建国纪念日 | National Foundation Day
  2026-02-23 天皇诞生日 | Emperor’s Birthday
  2026-03-20 春分 | Vernal Equinox Day
  2026-04-29 昭和日 | Showa Day
  2026-05-03..2026-05-06 黄金周 | Golden Week
  2026-07-20 海之日 | Marine Day
  2026-08-11 山之日 | Mountain Day
  2026-09-21..2026-09-23 敬老日、秋分 | Respect for the Aged Day, Autumnal Equinox Day
  2026-10-12 体育日 | Sports Day
  2026-11-03 文化日 | Culture Day
  2026-11-23 勤劳感谢日 | Labour Thanksgiving Day
`);

const DAYS: Readonly<Partial<Record<CalendarCode, readonly CalendarDay[]>>> = {
  [AGENCY_CALENDAR]: CHINA,
  US: UNITED_STATES,
  UK: UNITED_KINGDOM,
  DE: GERMANY,
  JP: JAPAN,
};

/** Fridays and Saturdays are free there, elsewhere Saturdays and Sundays. */
const FRIDAY_IS_FREE: readonly CalendarCode[] = ['SA', 'EG'];

/** The calendar by which a firm counts until it keeps its own. */
export const seedCalendar = (code: CalendarCode): DeadlineCalendar => ({
  code,
  weekend: FRIDAY_IS_FREE.includes(code) ? [5, 6] : [6, 7],
  days: DAYS[code] ?? [],
});

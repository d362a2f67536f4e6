import type { CalendarView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNow } from '../../../shared/clock';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { calendarsQuery } from '../api/rule.queries';
import { DayDialog } from '../components/day-dialog';
import { YearGrid } from '../components/year-grid';
import { specialDays } from '../model/calendar-year';
import '../deadline-rules.css';

/** Working days of the agency and of the marketplaces, a year at a time. */
export function CalendarPage() {
  const t = useT();
  const thisYear = new Date(useNow()).getUTCFullYear();
  const calendars = useQuery(calendarsQuery);
  const [code, setCode] = useState<CalendarView['code']>('agency');
  const [chosenYear, setYear] = useState<number | null>(null);
  const year = chosenYear ?? thisYear;
  return (
    <>
      <PageHeader title={t('rules.calendars')}>{t('rules.calendarsText')}</PageHeader>
      <Loaded query={calendars}>
        {({ items }) => (
          <>
            <div className="calendar-bar">
              <Select
                aria-label={t('rules.calendar')}
                className="on-call-select"
                value={code}
                showSearch={{ optionFilterProp: 'label' }}
                options={items.map((one) => ({
                  value: one.code,
                  label: one.code === 'agency' ? t('rules.agency') : t(`vocab.marketplace.${one.code}`),
                }))}
                onChange={setCode}
              />
              <Select
                aria-label={t('rules.year')}
                value={year}
                options={[-1, 0, 1, 2].map((step) => ({
                  value: thisYear + step,
                  label: String(thisYear + step),
                }))}
                onChange={setYear}
              />
            </div>
            {items
              .filter((one) => one.code === code)
              .map((one) => (
                <CalendarOfYear key={one.code} calendar={one} year={year} />
              ))}
          </>
        )}
      </Loaded>
    </>
  );
}

function CalendarOfYear({ calendar, year }: { readonly calendar: CalendarView; readonly year: number }) {
  const t = useT();
  const locale = useLocale();
  const mayManage = useCan()('deadline:manage_rules');
  const [day, setDay] = useState<string | null>(null);
  const days = specialDays(calendar, year);
  return (
    <>
      <ul className="calendar-legend">
        {(['off', 'worked', 'weekend'] as const).map((state) => (
          <li key={state}>
            <span className="calendar-mark" data-state={state} aria-hidden="true" />
            {t(`rules.day.${state}`)}
          </li>
        ))}
        <li className="quiet">
          {t(calendar.version === 0 ? 'rules.calendarOfProduct' : 'rules.calendarOfFirm')}
        </li>
      </ul>
      <YearGrid calendar={calendar} year={year} onChoose={mayManage ? setDay : undefined} />
      <section className="card" aria-labelledby="special-days">
        <div className="card-head">
          <h2 id="special-days">{t('rules.specialDays', { year })}</h2>
          {mayManage ? <Button onClick={() => setDay(`${year}-01-01`)}>{t('rules.addDay')}</Button> : null}
        </div>
        {days.length === 0 ? <p className="quiet">{t('rules.noSpecialDays')}</p> : null}
        <ul className="day-list">
          {days.map((one) => (
            <li key={one.day}>
              <span className="calendar-mark" data-state={one.kind} aria-hidden="true" />
              <time dateTime={one.day}>{one.day}</time>
              <span>{locale === 'en' ? one.nameEn : one.nameZh}</span>
              <span className="quiet">{t(`rules.day.${one.kind}`)}</span>
              {mayManage ? (
                <Button
                  size="small"
                  type="link"
                  aria-label={`${t('rules.change')} ${one.day}`}
                  onClick={() => setDay(one.day)}
                >
                  {t('rules.change')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      {day ? <DayDialog key={day} calendar={calendar} day={day} onClose={() => setDay(null)} /> : null}
    </>
  );
}

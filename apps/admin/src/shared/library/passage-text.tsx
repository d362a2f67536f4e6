import './passage-text.css';

const BLANK = /(\{\{[^{}]*\}\})/;

/** The words of a passage; blanks that nobody has filled stand out. */
export const PassageText = ({
  text,
  language,
}: {
  readonly text: string;
  readonly language: 'zh' | 'en';
}) => (
  <p className="passage-text" lang={language === 'zh' ? 'zh-CN' : 'en'}>
    {text.split(BLANK).map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part))}
  </p>
);

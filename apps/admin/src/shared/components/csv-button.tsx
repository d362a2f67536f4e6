import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';

interface CsvButtonProps {
  readonly label: string;
  /** The one thing to do on its page. */
  readonly isPrimary?: boolean;
  readonly onChosen: (file: File) => void;
}

/** Lets a file of rows be chosen; the same one can be chosen again after it was mended. */
export function CsvButton({ label, isPrimary = false, onChosen }: CsvButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        type={isPrimary ? 'primary' : 'default'}
        icon={<UploadOutlined aria-hidden />}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.txt,text/csv"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChosen(file);
          target.value = '';
        }}
      />
    </>
  );
}

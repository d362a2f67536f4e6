import { QrcodeOutlined } from '@ant-design/icons';
import { Button, Popover, QRCode } from 'antd';
import { useT } from '../../../shared/i18n';

const SIZE = 168;

/** The firm's public page and the clients' sign-in as codes for a phone's camera: on a card, on paper, on this screen. */
export function PortalCodes({ publicPage }: { readonly publicPage: string }) {
  const t = useT();
  const codes = [
    [t('clients.codes.public'), publicPage],
    [t('clients.codes.signIn'), new URL('/sign-in', publicPage).href],
  ] as const;
  return (
    <Popover
      trigger="click"
      title={t('clients.codes')}
      content={
        <div className="portal-codes">
          {codes.map(([label, url]) => (
            <figure key={url}>
              <QRCode type="svg" size={SIZE} value={url} role="img" aria-label={`${label} ${url}`} />
              <figcaption>{label}</figcaption>
            </figure>
          ))}
        </div>
      }
    >
      <Button size="small" icon={<QrcodeOutlined aria-hidden />}>
        {t('clients.codes')}
      </Button>
    </Popover>
  );
}

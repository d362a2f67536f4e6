import type { Logger } from 'pino';
import type { Settings } from '../config/settings';
import { AliyunSms } from './aliyun-sms';
import { ConsoleSms, NoSms, type SmsSender } from './sms-sender';

/** The adapter that the settings name. */
export function smsSenderOf(settings: Settings, logger: Logger): SmsSender {
  switch (settings.SMS_ADAPTER) {
    case 'aliyun':
      return new AliyunSms(settings);
    case 'console':
      return new ConsoleSms(logger);
    case 'none':
      return new NoSms();
  }
}

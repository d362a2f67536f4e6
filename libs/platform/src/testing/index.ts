export { SMS_KEY, SmsStandIn } from './sms-stand-in';

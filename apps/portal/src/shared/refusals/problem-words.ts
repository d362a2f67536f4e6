export { problemText } from '@overturn/ui';

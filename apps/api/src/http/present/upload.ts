import { UPLOAD_PART_BYTES } from '@overturn/evidence';

interface Upload {
  readonly id: string;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
}

/** A file on its way: how much of it is here, and in which parts the rest may come. */
export const presentUpload = ({ id, sizeBytes, receivedBytes }: Upload) => ({
  id,
  sizeBytes,
  receivedBytes,
  partBytes: UPLOAD_PART_BYTES,
});

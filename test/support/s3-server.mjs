import { startFauxqs } from 'fauxqs';

// A server that speaks S3, with the bucket named by the argument. Prints its address, and ends with its parent.
const server = await startFauxqs({ port: 0, logger: false });
server.createBucket(process.argv[2]);
console.log(`http://127.0.0.1:${server.port}`);
process.stdin.on('end', () => process.exit()).resume();

// Only words that very old versions of Node understand: this file must be able to say that they are too old.
var found = process.versions.node.split('.').map(Number);
if (found[0] < 20 || (found[0] === 20 && found[1] < 19)) {
  console.error(
    '\n✗ Node ' +
      process.versions.node +
      ' 版本过低；请安装 Node 24 LTS（至少 20.19）后重试：https://nodejs.org',
  );
  console.error(
    '✗ Node ' +
      process.versions.node +
      ' is too old; install Node 24 LTS (at least 20.19) and try again: https://nodejs.org',
  );
  process.exit(1);
}

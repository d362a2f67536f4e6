import { Problem } from '../run/problem.mjs';

const KNOWN = [
  [
    /address already in use|could not bind/i,
    () => [
      '数据库端口已被其他程序占用；请关闭该程序，或换一组端口启动：PORT_BASE=5000 npm start。',
      'The database port is taken by another program; stop it, or start on other ports: PORT_BASE=5000 npm start.',
    ],
  ],
  [
    /no space left on device/i,
    () => [
      '磁盘已满，数据库无法启动；已保存的数据不受影响，请清理磁盘空间后重试。',
      'The disk is full and the database cannot start; saved data is kept: free some space and try again.',
    ],
  ],
  [
    /permission denied|has wrong ownership|has invalid permissions|must be started by the user/i,
    (folder) => [
      `数据库文件夹 ${folder} 属于其他用户或权限不对；数据仍保留，请用当初启动的用户运行，或修正其所有者。`,
      `The database folder ${folder} belongs to another user or has wrong permissions; the data is kept: run as the user who first started it, or fix its owner.`,
    ],
  ],
  [/not compatible|incompatible|was initialized by PostgreSQL/i, (folder) => otherVersion(folder)],
];

function otherVersion(folder) {
  return [
    `数据库文件夹 ${folder} 由另一个 PostgreSQL 大版本创建；文件未被改动，请用原版本导出后再导入，或把该文件夹移走后重新开始。`,
    `The database folder ${folder} was made by another major version of PostgreSQL; no file was touched: dump it with that version and load it again, or move the folder away to start afresh.`,
  ];
}

/** The folder holds a database of another major version. */
export const otherVersionProblem = (folder) => new Problem(...otherVersion(folder));

/** The folder holds something that is not, or no longer, a PostgreSQL database. */
export const corruptProblem = (folder) =>
  new Problem(
    `数据库文件夹 ${folder} 已损坏，无法启动；文件未被改动，请从备份恢复，或把该文件夹移到别处（不要删除）后重新运行以建立新库。`,
    `The database folder ${folder} is damaged and cannot be started; no file was touched: restore it from a backup, or move it aside (do not delete it) and run again to begin with a new database.`,
  );

/** The password kept beside the database is not the database's. */
export const passwordProblem = (secretsFile, folder) =>
  new Problem(
    `${secretsFile} 中的密码与数据库 ${folder} 不符；数据仍保留，请从备份恢复该文件，或把数据库文件夹移走后重新开始。`,
    `The password in ${secretsFile} is not that of the database in ${folder}; the data is kept: restore the file from a backup, or move the database folder away to start afresh.`,
  );

const recognised = (folder, said) => {
  const known = KNOWN.find(([pattern]) => pattern.test(said));
  return known && new Problem(...known[1](folder));
};

/** Why a new database could not be made, read from what initdb said. */
export function initialiseProblem(folder, said) {
  const last = said.trim().split('\n').at(-1);
  return (
    recognised(folder, said) ??
    new Problem(
      `无法在 ${folder} 建立数据库（${last}）；没有留下任何文件，请解决该问题后重试。`,
      `No database could be made in ${folder} (${last}); nothing was left behind: solve that and try again.`,
    )
  );
}

/** Why the server did not start, read from what it said; a damaged folder when nothing milder is recognised. */
export const startProblem = (folder, said) => recognised(folder, said) ?? corruptProblem(folder);

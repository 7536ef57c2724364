// Is in the middle of a big write, part of it already in the file and its journal beside it, until stopped.
import Database from 'better-sqlite3';

const db = new Database(process.argv[2] ?? '');
// No room to hold pages back, so that they go to the file before the end.
db.pragma('cache_size = 2');
db.exec('BEGIN IMMEDIATE');
const insert = db.prepare('INSERT INTO setting (id, value) VALUES (?, json_quote(?))');
for (let index = 0; index < 2000; index++) insert.run(`half-${index}`, 'half written '.repeat(50));
console.log('half-way');
setInterval(() => db.inTransaction, 1000);

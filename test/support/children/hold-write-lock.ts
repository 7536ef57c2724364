// Keeps a file locked so that nobody else can write, until stopped.
import Database from 'better-sqlite3';

const db = new Database(process.argv[2] ?? '');
db.exec('BEGIN IMMEDIATE');
console.log('locked');
// A connection that nothing refers to is collected, and its lock with it.
setInterval(() => db.inTransaction, 1000);

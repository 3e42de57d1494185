// GramJS's string sessions. It takes lines "read STRING" and "make DC ADDRESS PORT KEY" and answers each by one:
// "DC ADDRESS PORT KEY STRING" as GramJS has read and would write it, with the key in hexadecimal.
const readline = require('readline');
const { AuthKey } = require('telegram/crypto/AuthKey');
const { StringSession } = require('telegram/sessions');

async function make(dc, address, port, key) {
  const session = new StringSession('');
  session.setDC(Number(dc), address, Number(port));
  const authKey = new AuthKey();
  await authKey.setKey(Buffer.from(key, 'hex'));
  session.setAuthKey(authKey);
  return session;
}

async function read(text) {
  const session = new StringSession(text);
  await session.load();
  return session;
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [command, ...words] = line.split(' ');
    const session = command === 'read' ? await read(...words) : await make(...words);
    const key = session.getAuthKey().getKey().toString('hex');
    console.log([session.dcId, session.serverAddress, session.port, key, session.save()].join(' '));
  }
}

main().catch((failed) => {
  console.log(`failed: ${failed.stack}`);
  process.exit(1);
});

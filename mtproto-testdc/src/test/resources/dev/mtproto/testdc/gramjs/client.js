// GramJS against a data centre on this machine: node client.js TRANSPORT HOST PORT DC PUBLIC_KEY PHONE CODE
const crypto = require('crypto');
const fs = require('fs');
const bigInt = require('big-integer');
const { Api, TelegramClient } = require('telegram');
const { Logger } = require('telegram/extensions');
const { StringSession } = require('telegram/sessions');
const { _serverKeys } = require('telegram/crypto/RSA');
const connections = require('telegram/network/connection');

const [transport, host, port, dc, publicKey, phone, code] = process.argv.slice(2);
const API_ID = 1234;
const API_HASH = '0123456789abcdef0123456789abcdef';

function tlBytes(bytes) {
  const header = bytes.length < 254
    ? Buffer.from([bytes.length])
    : Buffer.from([254, bytes.length & 255, bytes.length >> 8, bytes.length >> 16]);
  const body = Buffer.concat([header, bytes]);
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
}

function trust(pemFile) {
  const key = crypto.createPublicKey(fs.readFileSync(pemFile)).export({ format: 'jwk' });
  const n = Buffer.from(key.n, 'base64url');
  const e = Buffer.from(key.e, 'base64url');
  const hash = crypto.createHash('sha1').update(Buffer.concat([tlBytes(n), tlBytes(e)])).digest();
  _serverKeys.set(hash.readBigInt64LE(12).toString(), {
    n: bigInt(n.toString('hex'), 16),
    e: parseInt(e.toString('hex'), 16),
  });
}

// GramJS connects to port 80 or 443 only.
class Connection extends connections[transport] {
  constructor(options) {
    super({ ...options, port: Number(port) });
  }
}

async function main() {
  trust(publicKey);
  const session = new StringSession('');
  session.setDC(Number(dc), host, 443);
  const client = new TelegramClient(session, API_ID, API_HASH, {
    connection: Connection,
    connectionRetries: 1,
    baseLogger: new Logger('none'),
  });
  await client.connect();

  const nearest = await client.invoke(new Api.help.GetNearestDc());
  console.log(`nearest data centre ${nearest.nearestDc}`);
  const sent = await client.invoke(new Api.auth.SendCode({
    phoneNumber: phone,
    apiId: API_ID,
    apiHash: API_HASH,
    settings: new Api.CodeSettings({}),
  }));
  const authorization = await client.invoke(new Api.auth.SignIn({
    phoneNumber: phone,
    phoneCodeHash: sent.phoneCodeHash,
    phoneCode: code,
  }));
  console.log(`signed in as ${authorization.user.firstName}`);

  const dialogs = await client.getDialogs({ limit: 10 });
  console.log(`dialogs: ${dialogs.map((dialog) => dialog.title).join(', ')}`);
  const peer = dialogs.find((dialog) => dialog.title === 'Grace Hopper');
  const message = await client.sendMessage(peer.inputEntity, { message: 'Hello from GramJS' });
  console.log(`sent to ${peer.title}: ${message.message}`);
  const history = await client.getMessages(peer.inputEntity, { limit: 1 });
  console.log(`newest in the history: ${history[0].message}`);
  await client.destroy();
  process.exit(0);
}

setTimeout(() => {
  console.log('it took too long');
  process.exit(2);
}, 60000).unref();
main().catch((failed) => {
  console.log(`failed: ${failed.stack}`);
  process.exit(1);
});

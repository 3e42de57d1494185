// A client of mtprotod in Node.js: dialogs, a user, contacts, a message, and its update.
//
// Needs the .proto files (see README.md). Start a daemon with `./mtprotod demo`, then:
// node client.js localhost:11011 PROTO_FOLDER
'use strict';

const { randomBytes } = require('node:crypto');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const address = process.argv[2] || 'localhost:11011';
const protos = process.argv[3] || 'proto';

const definition = loader.loadSync('github.com/cjongseok/mtproto/proxy/tl_update.proto', {
  includeDirs: [protos],
  keepCase: true,
  longs: String,
  oneofs: true,
});
const { mtproto, proxy } = grpc.loadPackageDefinition(definition);
const credentials = grpc.credentials.createInsecure();
const telegram = new mtproto.Mtproto(address, credentials);
const streamer = new proxy.UpdateStreamer(address, credentials);

/** An rpc as a promise. */
function call(rpc, request) {
  return new Promise((resolve, reject) => {
    telegram[rpc](request, (error, answer) => (error ? reject(error) : resolve(answer)));
  });
}

/** The first update, once `listening` is resolved. */
function listen() {
  const stream = streamer.ListenOnUpdates({});
  const listening = new Promise((resolve) => stream.once('metadata', resolve));
  const first = new Promise((resolve, reject) => {
    stream.once('data', resolve);
    stream.once('error', reject);
  });
  first.catch(() => {});
  return { stream, listening, first };
}

async function main() {
  const updates = listen();
  await updates.listening; // From here on no update is missed.

  const dialogs = await call('MessagesGetDialogs', { OffsetPeer: { InputPeerEmpty: {} } });
  console.log(`${dialogs[dialogs.Value].Dialogs.length} dialogs`);

  const full = await call('UsersGetFullUser', { Id: { InputUserSelf: {} } });
  const me = full.Value.User.User;
  console.log(`signed in as ${me.FirstName}`);

  const contacts = (await call('ContactsGetContacts', {})).ContactsContacts;
  const friend = contacts.Users.map((one) => one.User).find((user) => user.Id !== me.Id);
  console.log(`${contacts.Contacts.length} contacts; writing to ${friend.FirstName}`);

  await call('MessagesSendMessage', {
    Peer: { InputPeerUser: { UserId: friend.Id, AccessHash: friend.AccessHash } },
    Message: 'Hello from Node',
    RandomId: randomBytes(8).readBigInt64LE().toString(), // A repeated id is a repeated message.
  });
  const update = await updates.first;
  console.log(`update ${update.Id}: ${update.Value}`);

  updates.stream.on('error', () => {}); // It ends by being cancelled.
  updates.stream.cancel();
  telegram.close();
  streamer.close();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

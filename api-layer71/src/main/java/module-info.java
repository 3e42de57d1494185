/** Layer 71 of Telegram's API: its Types, its requests, and interfaces to call them through. */
module dev.mtproto.layer71 {
  requires transitive dev.mtproto.runtime;
  requires static java.compiler; // @Generated

  exports dev.mtproto.layer71;
  exports dev.mtproto.layer71.account;
  exports dev.mtproto.layer71.auth;
  exports dev.mtproto.layer71.bots;
  exports dev.mtproto.layer71.channels;
  exports dev.mtproto.layer71.contacts;
  exports dev.mtproto.layer71.contest;
  exports dev.mtproto.layer71.help;
  exports dev.mtproto.layer71.langpack;
  exports dev.mtproto.layer71.messages;
  exports dev.mtproto.layer71.methods;
  exports dev.mtproto.layer71.payments;
  exports dev.mtproto.layer71.phone;
  exports dev.mtproto.layer71.photos;
  exports dev.mtproto.layer71.stickers;
  exports dev.mtproto.layer71.storage;
  exports dev.mtproto.layer71.updates;
  exports dev.mtproto.layer71.upload;
  exports dev.mtproto.layer71.users;
}

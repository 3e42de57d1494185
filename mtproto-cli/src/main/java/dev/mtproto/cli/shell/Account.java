package dev.mtproto.cli.shell;

/** What the shell's commands ask of a signed-in account; answers are JSON. */
interface Account {
  /** The newest conversations, with their users, chats and last messages. */
  String dialogs();

  /** All groups and channels. */
  String chans();

  /** The contacts and their users. */
  String contacts();

  /** Sends a text to a channel. */
  String sendToChannel(int channelId, long accessHash, String message);
}

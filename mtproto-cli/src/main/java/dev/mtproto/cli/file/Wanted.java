package dev.mtproto.cli.file;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.tl.TlObject;

/** The file that a user wants: a document by its address, or what is in a message. */
final class Wanted {
  private final MtprotoClient client;
  private final String text;

  Wanted(MtprotoClient client, String text) {
    this.client = client;
    this.text = text;
  }

  /** Finds it; for a message, asks the server each time. */
  RemoteFile find() {
    if (DocumentAddress.isOne(text)) {
      return DocumentAddress.parse(text);
    }
    int slash = text.lastIndexOf('/');
    if (slash < 1 || !text.substring(slash + 1).matches("[0-9]{1,9}")) {
      throw new CommandFailure(text + ": give PEER/MESSAGE, as in me/12, or document:...");
    }
    int id = Integer.parseInt(text.substring(slash + 1));
    TlObject message = Correspondent.find(client, text.substring(0, slash)).message(id);
    return RemoteFile.in(client.layer(), message)
        .orElseThrow(() -> new CommandFailure(text + " has no file in it"));
  }

  /** Finds it once more, when its reference has expired. */
  RemoteFile findAgain() {
    if (DocumentAddress.isOne(text)) {
      throw new CommandFailure("the address has expired; give the message that has the file");
    }
    return find();
  }
}

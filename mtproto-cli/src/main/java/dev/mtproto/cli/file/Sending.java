package dev.mtproto.cli.file;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.UploadedFile;
import dev.mtproto.layer71.DocumentAttribute;
import dev.mtproto.layer71.InputFile;
import dev.mtproto.layer71.InputMedia;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.messages.SendMedia;
import dev.mtproto.layer71.messages.UploadMedia;
import dev.mtproto.tl.TlObject;
import java.net.URLConnection;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a document of an uploaded file, in a message or without one. */
final class Sending {
  private static final String UNKNOWN = "application/octet-stream";

  private final MtprotoClient client;
  private final UploadedFile file;
  private final String name;
  private final String caption;

  Sending(MtprotoClient client, UploadedFile file, String name, String caption) {
    this.client = client;
    this.file = file;
    this.name = name;
    this.caption = caption;
  }

  /**
   * What came of it.
   *
   * @param messageId the message's number; 0 if there is none
   * @param remote the document
   */
  record Sent(int messageId, RemoteFile remote) {}

  /** Keeps the document, for nobody. */
  Sent keep() {
    TlObject media = client.files().callWith(file, new UploadMedia(new InputPeer.Self(), media()));
    return new Sent(0, remote(media));
  }

  /** Sends it in a message. */
  Sent send(Correspondent to) {
    SendMedia request =
        SendMedia.builder()
            .peer(to.peer())
            .media(media())
            .randomId(new SecureRandom().nextLong())
            .build();
    Updates answer = client.files().callWith(file, request);
    if (answer instanceof Updates.UpdateShortSentMessage sent && sent.media() != null) {
      return new Sent(sent.id(), remote(sent.media()));
    }
    if (answer instanceof Updates.Regular updates) {
      return new Sent(idIn(updates.updates()), remote(messageIn(updates.updates())));
    }
    throw new CommandFailure("the file was sent, but the server does not say in which message");
  }

  private InputMedia media() {
    String type = URLConnection.guessContentTypeFromName(name);
    return InputMedia.UploadedDocument.builder()
        .file(file.as(InputFile.class))
        .mimeType(type == null ? UNKNOWN : type)
        .attributes(List.of(new DocumentAttribute.Filename(name)))
        .caption(caption)
        .build();
  }

  private static int idIn(List<Update> updates) {
    for (Update update : updates) {
      if (update instanceof Update.MessageID sent) {
        return sent.id();
      }
    }
    return 0;
  }

  private static @Nullable TlObject messageIn(List<Update> updates) {
    for (Update update : updates) {
      if (update instanceof Update.NewMessage sent) {
        return sent.message();
      }
      if (update instanceof Update.NewChannelMessage sent) {
        return sent.message();
      }
    }
    return null;
  }

  private RemoteFile remote(@Nullable TlObject object) {
    if (object == null) {
      throw new CommandFailure("the file was sent, but the server does not show the message");
    }
    return RemoteFile.in(client.layer(), object)
        .orElseThrow(() -> new CommandFailure("the server made no document of the file"));
  }
}

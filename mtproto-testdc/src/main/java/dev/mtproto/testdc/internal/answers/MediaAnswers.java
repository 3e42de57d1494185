package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.InputDocument;
import dev.mtproto.layer71.InputMedia;
import dev.mtproto.layer71.MessageMedia;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.messages.SendMedia;
import dev.mtproto.layer71.messages.UploadMedia;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.files.Shelf;
import dev.mtproto.testdc.internal.files.StoredFile;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Outgoing;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Place;
import dev.mtproto.testdc.internal.world.Postman;
import dev.mtproto.testdc.internal.world.Society;

/** {@code messages.uploadMedia} and {@code messages.sendMedia}, for documents. */
final class MediaAnswers {
  private final Society society;
  private final Shelf shelf;

  MediaAnswers(Society society, Shelf shelf) {
    this.society = society;
    this.shelf = shelf;
  }

  MessageMedia upload(CallContext context, UploadMedia request) {
    return media(context.requireUser(), request.media());
  }

  Updates send(CallContext context, SendMedia request) {
    Person sender = society.person(context.requireUser());
    Place place = new Addresses(society).place(sender, request.peer());
    MessageMedia media = media(sender.id(), request.media());
    Outgoing outgoing = Outgoing.of(request, media, context.session());
    return new Postman(society).send(sender, place, outgoing);
  }

  private MessageMedia media(int userId, InputMedia media) {
    if (media instanceof InputMedia.UploadedDocument document) {
      StoredFile file =
          shelf.addUploaded(
              document.file().name(),
              document.mimeType(),
              document.attributes(),
              shelf.uploads().finish(userId, document.file()));
      return new MessageMedia.Document(file.document(), document.caption(), null);
    }
    if (media instanceof InputMedia.Document document
        && document.id() instanceof InputDocument.Regular known) {
      StoredFile file = shelf.find(known.id(), known.accessHash());
      return new MessageMedia.Document(file.document(), document.caption(), null);
    }
    throw RpcErrors.badRequest("MEDIA_INVALID");
  }
}

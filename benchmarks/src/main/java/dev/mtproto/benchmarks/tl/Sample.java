package dev.mtproto.benchmarks.tl;

import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.messages.Dialogs;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;

/** What is read and written: an object of layer 71, and one with the same content of theirs. */
public enum Sample {
  /** An id and an access hash. */
  INPUT_PEER(InputPeer.tlCodec(), OurObjects.inputPeer(), TheirObjects.inputPeer()),

  /** A text with two entities, in reply to another. */
  MESSAGE(Message.tlCodec(), OurObjects.message(0), TheirObjects.message(0)),

  /** 100 dialogs, their last messages, 60 users, 30 channels and 10 groups. */
  DIALOGS(Dialogs.tlCodec(), OurObjects.dialogs(), TheirObjects.dialogs());

  final TlCodec<?> codec;
  final TlObject ours;
  final telegram4j.tl.api.TlObject theirs;

  <T extends TlObject> Sample(TlCodec<T> codec, T ours, telegram4j.tl.api.TlObject theirs) {
    this.codec = codec;
    this.ours = ours;
    this.theirs = theirs;
  }

  /** Our object in TL. */
  public byte[] bytes() {
    TlWriter writer = new TlWriter();
    ours.tlWrite(writer);
    return writer.toByteArray();
  }
}

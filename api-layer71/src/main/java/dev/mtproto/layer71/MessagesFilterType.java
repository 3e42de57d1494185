package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;

/** {@code MessagesFilter}. */
@TlType
interface MessagesFilterType {
  /** {@code inputMessagesFilterEmpty}. */
  @TlConstructor(0x57e2f66c)
  interface InputMessagesFilterEmpty {}

  /** {@code inputMessagesFilterPhotos}. */
  @TlConstructor(0x9609a51c)
  interface InputMessagesFilterPhotos {}

  /** {@code inputMessagesFilterVideo}. */
  @TlConstructor(0x9fc00e65)
  interface InputMessagesFilterVideo {}

  /** {@code inputMessagesFilterPhotoVideo}. */
  @TlConstructor(0x56e9f0e4)
  interface InputMessagesFilterPhotoVideo {}

  /** {@code inputMessagesFilterDocument}. */
  @TlConstructor(0x9eddf188)
  interface InputMessagesFilterDocument {}

  /** {@code inputMessagesFilterPhotoVideoDocuments}. */
  @TlConstructor(0xd95e73bb)
  interface InputMessagesFilterPhotoVideoDocuments {}

  /** {@code inputMessagesFilterUrl}. */
  @TlConstructor(0x7ef0dd87)
  interface InputMessagesFilterUrl {}

  /** {@code inputMessagesFilterGif}. */
  @TlConstructor(0xffc86587)
  interface InputMessagesFilterGif {}

  /** {@code inputMessagesFilterVoice}. */
  @TlConstructor(0x50f5c392)
  interface InputMessagesFilterVoice {}

  /** {@code inputMessagesFilterMusic}. */
  @TlConstructor(0x3751b49e)
  interface InputMessagesFilterMusic {}

  /** {@code inputMessagesFilterChatPhotos}. */
  @TlConstructor(0x3a20ecb8)
  interface InputMessagesFilterChatPhotos {}

  /** {@code inputMessagesFilterPhoneCalls}. */
  @TlConstructor(0x80c99768)
  interface InputMessagesFilterPhoneCalls {
    @TlFlag(0)
    boolean missed();
  }

  /** {@code inputMessagesFilterRoundVoice}. */
  @TlConstructor(0x7a7c17a4)
  interface InputMessagesFilterRoundVoice {}

  /** {@code inputMessagesFilterRoundVideo}. */
  @TlConstructor(0xb549da53)
  interface InputMessagesFilterRoundVideo {}

  /** {@code inputMessagesFilterMyMentions}. */
  @TlConstructor(0xc1f8e69a)
  interface InputMessagesFilterMyMentions {}

  /** {@code inputMessagesFilterMyMentionsUnread}. */
  @TlConstructor(0x46caf4a8)
  interface InputMessagesFilterMyMentionsUnread {}
}

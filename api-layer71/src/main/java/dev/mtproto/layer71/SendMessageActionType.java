package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code SendMessageAction}. */
@TlType
interface SendMessageActionType {
  /** {@code sendMessageTypingAction}. */
  @TlConstructor(0x16bf744e)
  interface SendMessageTypingAction {}

  /** {@code sendMessageCancelAction}. */
  @TlConstructor(0xfd5ec8f5)
  interface SendMessageCancelAction {}

  /** {@code sendMessageRecordVideoAction}. */
  @TlConstructor(0xa187d66f)
  interface SendMessageRecordVideoAction {}

  /** {@code sendMessageUploadVideoAction}. */
  @TlConstructor(0xe9763aec)
  interface SendMessageUploadVideoAction {
    int progress();
  }

  /** {@code sendMessageRecordAudioAction}. */
  @TlConstructor(0xd52f73f7)
  interface SendMessageRecordAudioAction {}

  /** {@code sendMessageUploadAudioAction}. */
  @TlConstructor(0xf351d7ab)
  interface SendMessageUploadAudioAction {
    int progress();
  }

  /** {@code sendMessageUploadPhotoAction}. */
  @TlConstructor(0xd1d34a26)
  interface SendMessageUploadPhotoAction {
    int progress();
  }

  /** {@code sendMessageUploadDocumentAction}. */
  @TlConstructor(0xaa0cd9e4)
  interface SendMessageUploadDocumentAction {
    int progress();
  }

  /** {@code sendMessageGeoLocationAction}. */
  @TlConstructor(0x176f8ba1)
  interface SendMessageGeoLocationAction {}

  /** {@code sendMessageChooseContactAction}. */
  @TlConstructor(0x628cbc6f)
  interface SendMessageChooseContactAction {}

  /** {@code sendMessageGamePlayAction}. */
  @TlConstructor(0xdd6a8f48)
  interface SendMessageGamePlayAction {}

  /** {@code sendMessageRecordRoundAction}. */
  @TlConstructor(0x88f27fbc)
  interface SendMessageRecordRoundAction {}

  /** {@code sendMessageUploadRoundAction}. */
  @TlConstructor(0x243e1c66)
  interface SendMessageUploadRoundAction {
    int progress();
  }
}

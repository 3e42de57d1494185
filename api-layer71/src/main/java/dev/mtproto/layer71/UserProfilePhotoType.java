package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code UserProfilePhoto}. */
@TlType
interface UserProfilePhotoType {
  /** {@code userProfilePhotoEmpty}. */
  @TlConstructor(0x4f11bae1)
  interface Empty {}

  /** {@code userProfilePhoto}. */
  @TlConstructor(0xd559d8c8)
  interface Regular {
    long photoId();

    FileLocation photoSmall();

    FileLocation photoBig();
  }
}

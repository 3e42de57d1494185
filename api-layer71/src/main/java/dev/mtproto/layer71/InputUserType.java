package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** A user as an argument of a method. */
@TlType
interface InputUserType {
  /** No user, where a method allows that. */
  @TlConstructor(0xb98886cf)
  interface Empty {}

  /** The signed-in user. */
  @TlConstructor(0xf7c1b13f)
  interface Self {}

  /** Another user, by id and access hash. */
  @TlConstructor(0xd8292816)
  interface Regular {
    int userId();

    /** The hash that came with the user; it holds for this account only. */
    @TlSecret
    long accessHash();
  }
}

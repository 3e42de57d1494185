package dev.mtproto.testdc.internal.world;

import okio.ByteString;

/** What a server keeps to know a password by. Its text shows nothing of it. */
public sealed interface PasswordSecret {
  /** The password itself, which a test has set: it can be asked for in any way. */
  record Text(String password) implements PasswordSecret {
    @Override
    public String toString() {
      return "Text{***}";
    }
  }

  /** What a client of an older layer sends: the hash of password and salt. */
  record Hash(ByteString salt, ByteString hash) implements PasswordSecret {
    @Override
    public String toString() {
      return "Hash{***}";
    }
  }

  /** What a client of a newer layer sends: SRP's verifier. */
  record Verifier(ByteString salt1, ByteString salt2, ByteString verifier)
      implements PasswordSecret {
    @Override
    public String toString() {
      return "Verifier{***}";
    }
  }
}

package dev.mtproto.internal.dc;

import dev.mtproto.credentials.SavedKey;

/** What a connection to a data centre is for. */
public enum DcUse {
  /** All calls. */
  MAIN(SavedKey.Kind.MAIN),
  /** Files; with the key of {@link #MAIN}, and without updates. */
  MEDIA(SavedKey.Kind.MAIN),
  /** Copies of files, in a data centre that has nothing else and is trusted with nothing else. */
  CDN(SavedKey.Kind.CDN);

  private final SavedKey.Kind keyKind;

  DcUse(SavedKey.Kind keyKind) {
    this.keyKind = keyKind;
  }

  /** The kind of key that it goes with. */
  SavedKey.Kind keyKind() {
    return keyKind;
  }
}

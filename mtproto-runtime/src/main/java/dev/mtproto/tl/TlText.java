package dev.mtproto.tl;

import org.jspecify.annotations.Nullable;

/**
 * Builds the {@code toString} of generated records: TL names, absent fields left out, secrets not
 * shown. {@code inputPeerUser{user_id=5, access_hash=***}}.
 */
public final class TlText {
  private static final String SECRET = "***";

  private final StringBuilder text;
  private boolean first = true;

  /** Begins the text of a record. */
  public TlText(String tlName) {
    this.text = new StringBuilder(tlName).append('{');
  }

  /** Adds an {@code int}. */
  public TlText field(String name, int value) {
    begin(name).append(value);
    return this;
  }

  /** Adds a {@code long}. */
  public TlText field(String name, long value) {
    begin(name).append(value);
    return this;
  }

  /** Adds a {@code double}. */
  public TlText field(String name, double value) {
    begin(name).append(value);
    return this;
  }

  /** Adds a {@code Bool}. */
  public TlText field(String name, boolean value) {
    begin(name).append(value);
    return this;
  }

  /** Adds an object, if there is one. */
  public TlText field(String name, @Nullable Object value) {
    if (value != null) {
      begin(name).append(value);
    }
    return this;
  }

  /** Adds a flag of type {@code true}, if it is set. */
  public TlText flag(String name, boolean set) {
    if (set) {
      begin(name).append(true);
    }
    return this;
  }

  /** Adds a field whose value is not shown. */
  public TlText secret(String name) {
    begin(name).append(SECRET);
    return this;
  }

  /** Adds a field whose value is not shown, if it has one. */
  public TlText secret(String name, @Nullable Object value) {
    return value == null ? this : secret(name);
  }

  @Override
  public String toString() {
    return text + "}";
  }

  private StringBuilder begin(String name) {
    text.append(first ? "" : ", ").append(name).append('=');
    first = false;
    return text;
  }
}

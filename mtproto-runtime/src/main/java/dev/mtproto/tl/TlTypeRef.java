package dev.mtproto.tl;

/** What a parameter or a result is, as a TL line says it. */
public sealed interface TlTypeRef
    permits TlTypeRef.Builtin, TlTypeRef.Boxed, TlTypeRef.Bare, TlTypeRef.Vector {

  /** The type in TL: {@code Vector<InputPeer>}. */
  String tl();

  /** A type that has no constructors in a schema, or none that matter. */
  enum Builtin implements TlTypeRef {
    /** 32 bits, signed. */
    INT("int"),
    /** 64 bits, signed. */
    LONG("long"),
    /** 64 bits, IEEE 754. */
    DOUBLE("double"),
    /** Text in UTF-8. */
    STRING("string"),
    /** Bytes. */
    BYTES("bytes"),
    /** Sixteen bytes without a length. */
    INT128("int128"),
    /** Thirty-two bytes without a length. */
    INT256("int256"),
    /** {@code boolTrue} or {@code boolFalse}. */
    BOOL("Bool"),
    /** No bytes at all: what a flag says by being set. */
    TRUE("true"),
    /** A flags field: which of the parameters after it are there. */
    FLAGS("#"),
    /** A boxed object of any Type. */
    OBJECT("Object"),
    /** A call of any method. */
    REQUEST("!X"),
    /** The result of the call that is the {@code !X} parameter. */
    RESULT("X");

    private final String tl;

    Builtin(String tl) {
      this.tl = tl;
    }

    @Override
    public String tl() {
      return tl;
    }

    @Override
    public String toString() {
      return tl;
    }
  }

  /**
   * A Type: an id, then the fields of that constructor.
   *
   * @param name the Type's TL name: {@code messages.Dialogs}
   */
  record Boxed(String name) implements TlTypeRef {
    @Override
    public String tl() {
      return name;
    }

    @Override
    public String toString() {
      return tl();
    }
  }

  /**
   * A constructor without its id.
   *
   * @param name the constructor's TL name, {@code future_salt}, or that of a Type with one
   *     constructor, {@code Message} for {@code %Message}
   */
  record Bare(String name) implements TlTypeRef {
    @Override
    public String tl() {
      char first = name.charAt(name.lastIndexOf('.') + 1);
      return Character.isUpperCase(first) ? "%" + name : name;
    }

    @Override
    public String toString() {
      return tl();
    }
  }

  /**
   * A vector.
   *
   * @param element what its elements are
   * @param bare whether it comes without its id
   */
  record Vector(TlTypeRef element, boolean bare) implements TlTypeRef {
    @Override
    public String tl() {
      return (bare ? "vector<" : "Vector<") + element.tl() + ">";
    }

    @Override
    public String toString() {
      return tl();
    }
  }
}

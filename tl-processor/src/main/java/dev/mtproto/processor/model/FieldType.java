package dev.mtproto.processor.model;

/** The type of a parameter or a result. */
public sealed interface FieldType {

  /** The type as a TL line has it: {@code Vector<InputUser>}. */
  String tl();

  /**
   * A boxed Type.
   *
   * @param tlName its TL name
   * @param javaType what is generated for it
   */
  record Reference(String tlName, JavaType javaType) implements FieldType {
    @Override
    public String tl() {
      return tlName;
    }
  }

  /**
   * A Type of one constructor, written without its id.
   *
   * @param type the Type
   * @param constructor the TL name of its constructor, which stands for it in a bare vector
   */
  record Bare(Reference type, String constructor) implements FieldType {
    @Override
    public String tl() {
      return "%" + type.tlName();
    }
  }

  /**
   * A vector.
   *
   * @param element the type of its elements
   * @param bare whether it is written without id
   */
  record Vector(FieldType element, boolean bare) implements FieldType {
    @Override
    public String tl() {
      if (!bare) {
        return "Vector<" + element.tl() + ">";
      }
      return "vector<" + (element instanceof Bare of ? of.constructor() : element.tl()) + ">";
    }
  }

  /**
   * The result that a method's query gives: {@code X}.
   *
   * @param name the type variable
   */
  record Variable(String name) implements FieldType {
    @Override
    public String tl() {
      return name;
    }
  }

  /**
   * A call of any method: {@code !X}.
   *
   * @param variable the type variable of its result
   */
  record Query(String variable) implements FieldType {
    @Override
    public String tl() {
      return "!" + variable;
    }
  }

  /** What TL has built in. */
  enum Scalar implements FieldType {
    /** A 32-bit integer. */
    INT("int"),
    /** A 64-bit integer. */
    LONG("long"),
    /** A 64-bit floating-point number. */
    DOUBLE("double"),
    /** Text. */
    STRING("string"),
    /** Bytes. */
    BYTES("bytes"),
    /** Bytes that the schema calls a string. */
    BYTE_STRING("string"),
    /** One of two constructors. */
    BOOL("Bool"),
    /** 16 bytes. */
    INT128("int128"),
    /** 32 bytes. */
    INT256("int256"),
    /** Nothing but the flag itself. */
    TRUE("true"),
    /** Any boxed object. */
    OBJECT("Object");

    private final String tl;

    Scalar(String tl) {
      this.tl = tl;
    }

    @Override
    public String tl() {
      return tl;
    }
  }
}

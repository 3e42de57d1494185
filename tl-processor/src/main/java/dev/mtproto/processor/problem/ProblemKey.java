package dev.mtproto.processor.problem;

import java.util.Locale;

/**
 * The catalogue: every error of the processors, with its stable key. A message names its subject,
 * the cause and the remedy: {@code [Key] subject cause; remedy}. Placeholders are those of {@link
 * String#format}.
 */
public enum ProblemKey {
  /** Line, id computed, id written, annotation. */
  ID(
      "TlId",
      "%1$s",
      "has id 0x%2$08x, not 0x%3$08x",
      "write @%4$s(0x%2$08x) or correct the declaration"),
  /** Name, id, name of the other. */
  DUPLICATE_ID(
      "TlDuplicateId",
      "%1$s",
      "has the id 0x%2$08x that %3$s has, too",
      "declare each constructor and method once"),
  /** Name, declaration, other declaration. */
  DUPLICATE_NAME(
      "TlDuplicateName",
      "%1$s",
      "is declared by %2$s and by %3$s",
      "rename one of them, or take one away"),
  /** Type, declaration, other declaration. */
  DUPLICATE_TYPE(
      "TlDuplicateType",
      "Type %1$s",
      "is declared by %2$s and by %3$s",
      "put all its constructors into one of them"),
  /** Class, declaration, other declaration. */
  NAME_CLASH(
      "TlNameClash",
      "the class %1$s, generated for %2$s,",
      "has the name of %3$s",
      "rename one of the declarations; @TlName keeps the TL name"),
  /** Parameter, bit. */
  FLAG_BIT(
      "TlFlagBit",
      "%1$s",
      "has flag bit %2$d, but a flags field has bits 0 to 31",
      "write the bit that the TL line has behind the dot, as in flags.3?true"),
  /** Parameter, field. */
  FLAG_FIELD(
      "TlFlagField",
      "%1$s",
      "needs a bit of %2$s, which @TlFlags puts behind it",
      "put %2$s before the first parameter that uses it"),
  /** Parameter, field. */
  FLAGS_WRITTEN(
      "TlFlagsWritten",
      "%1$s",
      "is written by hand, but the field %2$s follows from @TlFlag",
      "leave it out"),
  /** Field, parameter. */
  FLAGS_TWICE(
      "TlFlagsTwice",
      "%1$s, which @TlFlags puts before %2$s,",
      "already stands earlier",
      "name each flags field once, before the first parameter that uses it"),
  /** Parameter, Java type written, Java type wanted. */
  FLAG_TYPE(
      "TlFlagType",
      "%1$s",
      "may be absent, which its type %2$s cannot say",
      "write @Nullable %3$s, or leave @TlFlag out"),
  /** Parameter, Java type written, Java type wanted. */
  BOXED(
      "TlBoxed",
      "%1$s",
      "is never absent, so its type is not %2$s",
      "write %3$s, or add @TlFlag if it is optional"),
  /** Parameter. */
  NULLABLE(
      "TlNullable",
      "%1$s",
      "is @Nullable but has no @TlFlag",
      "add @TlFlag with its bit, or leave @Nullable out"),
  /** Name written, nearest name in a remedy. */
  UNKNOWN_TYPE("TlUnknownType", "%1$s", "is no Type that is declared here or imported", "%2$s"),
  /** Name written, Type. */
  DECLARATION("TlDeclaration", "%1$s", "is the declaration of the Type %2$s", "write %2$s"),
  /** Name written, Type. */
  CONSTRUCTOR_AS_TYPE(
      "TlConstructorAsType",
      "%1$s",
      "is a constructor, but TL knows only the Type %2$s here",
      "write %2$s"),
  /** Name written, what it means. */
  AMBIGUOUS(
      "TlAmbiguous", "%1$s", "can be each of %2$s", "import one of them or write its full name"),
  /** Name written, what was assumed, what javac found. */
  RESOLVED_OTHERWISE(
      "TlResolvedOtherwise",
      "%1$s",
      "was taken for %2$s, but is %3$s",
      "write the full name of the Type that is meant"),
  /** Name written, constructor interface, full name to write. */
  SHADOWED(
      "TlShadowed",
      "%1$s",
      "is the constructor interface %2$s here, which hides the Type",
      "write the full name, such as %3$s"),
  /** Parameter, Java type, remedy. */
  FIELD_TYPE("TlFieldType", "%1$s", "has the type %2$s, which is nothing that TL has", "%3$s"),
  /** Parameter, element type, remedy. */
  VECTOR("TlVector", "%1$s", "is a vector of %2$s, which TL lacks", "%3$s"),
  /** Parameter or method. */
  RAW_LIST(
      "TlRawList",
      "%1$s",
      "is a List that does not say of what",
      "write List<Integer>, List<Peer> or what else the vector has"),
  /** What has the name, the name, the kind of name. */
  NAME(
      "TlName",
      "%1$s",
      "has the name '%2$s', which is no name of a TL %3$s",
      "a name is letters, digits and underscores, and begins with %4$s"),
  /** Combinator, parameter. */
  DUPLICATE_PARAMETER(
      "TlDuplicateParameter",
      "%1$s",
      "has two parameters with the name %2$s",
      "give each a name of its own"),
  /** Accessor, name. */
  RESERVED_NAME(
      "TlReservedName",
      "%1$s",
      "has a name that the generated record needs for itself or Java forbids",
      "write %2$s; an underscore at the end is not part of the TL name"),
  /** Method, return type. */
  RESULT(
      "TlResult",
      "%1$s",
      "returns %2$s, which is no TL Type",
      "return a declared Type, boolean, a List, or one of them in a CompletableFuture"),
  /** Interface, what is not public: itself, or what it is nested in. */
  CALLER_NOT_PUBLIC(
      "TlCallerNotPublic",
      "%1$s",
      "cannot be called through a proxy, since %2$s is not public",
      "make %2$s public"),
  /** Interface. */
  GENERIC("TlGeneric", "%1$s", "has type parameters", "leave them out; only a method may have one"),
  /** Method. */
  GENERIC_METHOD(
      "TlGenericMethod",
      "%1$s",
      "has type parameters but is not of the form of invokeWithLayer",
      "write <X> X %2$s(..., TlRequest<X> query), or leave them out"),
  /** Element, annotation. */
  NOT_INTERFACE("TlNotInterface", "%1$s", "has @%2$s but is no interface", "make it an interface"),
  /** Interface, what it extends. */
  SUPERTYPE(
      "TlSupertype",
      "%1$s",
      "extends %2$s, whose accessors would be no parameters",
      "write all parameters here, in the order of the TL line"),
  /** Interface. */
  TYPE_NAME(
      "TlTypeName",
      "%1$s",
      "declares a Type, so its name has to end with Type",
      "call it %1$sType; what is generated has the name without it"),
  /** Interface. */
  TYPE_NESTED(
      "TlTypeNested", "%1$s", "declares a Type but is nested in %2$s", "give it a file of its own"),
  /** Accessor. */
  ACCESSOR(
      "TlAccessor",
      "%1$s",
      "is no accessor of a parameter: it %2$s",
      "write an abstract method without parameters"),
  /** Element in a Type. */
  TYPE_MEMBER(
      "TlTypeMember",
      "%1$s",
      "stands directly in the Type %2$s, which is no constructor itself",
      "move it into a nested interface with @TlConstructor"),
  /** Interface. */
  NO_CONSTRUCTOR(
      "TlNoConstructor",
      "%1$s",
      "has no constructor",
      "add @TlConstructor with its id if it is the only one, else nest an interface for each"),
  /** Interface. */
  CONSTRUCTOR_MISSING(
      "TlConstructorMissing",
      "%1$s",
      "is nested in a Type but has no @TlConstructor",
      "add @TlConstructor with its id, or move it elsewhere"),
  /** Element. */
  CONSTRUCTOR_OUTSIDE(
      "TlConstructorOutside",
      "%1$s",
      "has @TlConstructor but is not in an interface with @TlType",
      "nest it in its Type's declaration"),
  /** Element. */
  METHOD_OUTSIDE(
      "TlMethodOutside",
      "%1$s",
      "has @TlMethod but is no abstract method of an interface with @TlMethods",
      "add @TlMethods to its interface, or leave @TlMethod out"),
  /** Method. */
  METHOD_MISSING(
      "TlMethodMissing",
      "%1$s",
      "is abstract but has no @TlMethod",
      "add @TlMethod with its id, or make it a default method"),
  /** Parameter, what it is. */
  BARE(
      "TlBare",
      "%1$s",
      "cannot be bare: %2$s",
      "leave @TlBare out; only vectors and Types with one constructor can be bare"),
  /** Parameter. */
  STRING(
      "TlString",
      "%1$s",
      "has @TlString but is no ByteString",
      "leave @TlString out; it is for a ByteString that the schema calls a string"),
  /** Combinator, slots. */
  TOO_MANY(
      "TlTooManyParameters",
      "%1$s",
      "has %2$d parameters (long and double count twice), but a Java record has at most 250",
      "leave it out; no record can hold it"),
  /** Package, what is wrong. */
  LAYER("TlLayer", "package %1$s", "%2$s", "%3$s"),
  /** Element, exception. */
  CRASH(
      "TlCrash",
      "%1$s",
      "made the processor fail: %2$s",
      "this is a fault of the processor; please report it with this declaration");

  private final String key;
  private final String format;

  ProblemKey(String key, String subject, String cause, String remedy) {
    this.key = key;
    this.format = "[" + key + "] " + subject + " " + cause + "; " + remedy;
  }

  /** The stable key, as it stands in brackets before the message. */
  public String key() {
    return key;
  }

  /** The whole message. */
  String text(Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}

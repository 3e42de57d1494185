package dev.mtproto.processor.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * TL names and the Java names that go with them, both ways.
 *
 * <p>A parameter {@code access_hash} is the accessor {@code accessHash}. A Java name that is not
 * allowed, or that the generated records need for themselves, gets an underscore at its end: {@code
 * static_}. Where the way back does not lead to the TL name again, the declaration has to carry
 * {@code @TlName}.
 */
public final class TlNames {
  /** The nested name of a constructor that is named as its Type, which has several. */
  public static final String REGULAR = "Regular";

  /** What the name of a declaration has after the name of its Type. */
  public static final String TYPE_SUFFIX = "Type";

  /** The sub-package of the interfaces through which methods are called. */
  public static final String CALLERS_PACKAGE = "methods";

  /** The caller interface of the methods without namespace. */
  public static final String CALLER_WITHOUT_NAMESPACE = "Invoke";

  private static final Pattern TL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern UPPER = Pattern.compile("[A-Z]");
  private static final Pattern UNDERSCORE = Pattern.compile("_+([A-Za-z0-9])");

  /** Names that no method without parameters, or no record component, may have in Java. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "yield");

  /** Names of methods that the generated records have. */
  private static final Set<String> GENERATED =
      Set.of("tlId", "tlName", "tlWrite", "tlCodec", "resultCodec", "builder", "toBuilder");

  private TlNames() {}

  /** Whether the text is a name of TL, without namespace. */
  public static boolean isTlName(String name) {
    return TL_NAME.matcher(name).matches();
  }

  /** {@code access_hash} -> {@code accessHash}, {@code static} -> {@code static_}. */
  public static String accessor(String tlParameter) {
    return escape(lowerFirst(camel(tlParameter)));
  }

  /** {@code accessHash} -> {@code access_hash}, {@code static_} -> {@code static}. */
  public static String tlParameter(String accessor) {
    return UPPER
        .matcher(unescape(accessor))
        .replaceAll(match -> "_" + match.group().toLowerCase(Locale.ROOT));
  }

  /** {@code InputPeer} -> {@code InputPeer}, {@code P_Q_inner_data} -> {@code PQInnerData}. */
  public static String type(String tlType) {
    return upperFirst(camel(simpleName(tlType)));
  }

  /** The name of a Type's declaration: {@code InputPeer} -> {@code InputPeerType}. */
  public static String typeDeclaration(String tlType) {
    return type(tlType) + TYPE_SUFFIX;
  }

  /**
   * The Type that a declaration is named after: {@code InputPeerType} -> {@code InputPeer}, and
   * {@code SentCodeType_} -> {@code SentCode}, which is so declared where {@code SentCodeType} is a
   * Type too. A name that does not end in {@code Type} is returned as it is.
   */
  public static String tlType(String declaration) {
    String name = unescape(declaration);
    return name.endsWith(TYPE_SUFFIX) && name.length() > TYPE_SUFFIX.length()
        ? name.substring(0, name.length() - TYPE_SUFFIX.length())
        : name;
  }

  /**
   * The name of a constructor within its Type: {@code inputPeerChat} in {@code InputPeer} is {@code
   * Chat}, {@code user} in {@code User} is {@code Regular}, {@code channel} in {@code Chat} is
   * {@code Channel}.
   */
  public static String constructor(String tlConstructor, String tlType) {
    String own = camel(simpleName(tlConstructor));
    String prefix = lowerFirst(type(tlType));
    if (own.equals(prefix)) {
      return REGULAR;
    }
    if (own.startsWith(prefix) && Character.isUpperCase(own.charAt(prefix.length()))) {
      return own.substring(prefix.length());
    }
    return upperFirst(own);
  }

  /**
   * The TL names, without namespace, that a constructor nested in a Type may have, the most likely
   * first; which of them it has, its id decides. {@code Chat} in {@code InputPeer}: {@code
   * inputPeerChat}, {@code chat}. {@code Regular}: {@code inputPeer} only.
   */
  public static List<String> constructorCandidates(String nested, String tlType) {
    String prefix = lowerFirst(simpleName(tlType));
    String own = unescape(nested);
    return own.equals(REGULAR) ? List.of(prefix) : List.of(prefix + own, lowerFirst(own));
  }

  /** The Java method of a TL method: {@code messages.getDialogs} -> {@code getDialogs}. */
  public static String method(String tlMethod) {
    return escape(lowerFirst(camel(simpleName(tlMethod))));
  }

  /** The TL method, without namespace, of a Java method: {@code import_} -> {@code import}. */
  public static String tlMethod(String method) {
    return unescape(method);
  }

  /** The request record of a TL method: {@code messages.getDialogs} -> {@code GetDialogs}. */
  public static String request(String tlMethod) {
    return upperFirst(camel(simpleName(tlMethod)));
  }

  /** The caller interface of a namespace: {@code messages} -> {@code Messages}. */
  public static String caller(String namespace) {
    return namespace.isEmpty()
        ? CALLER_WITHOUT_NAMESPACE
        : upperFirst(camel(namespace.replace('.', '_')));
  }

  /** The package of a namespace below a layer's root package. */
  public static String packageName(String root, String namespace) {
    if (namespace.isEmpty()) {
      return root;
    }
    StringBuilder name = new StringBuilder(root);
    for (String part : namespace.split("\\.")) {
      name.append(name.isEmpty() ? "" : ".")
          .append(SourceVersion.isKeyword(part) ? part + "_" : part);
    }
    return name.toString();
  }

  /** The namespace of a package at or below a layer's root package; empty for the root itself. */
  public static String namespace(String root, String packageName) {
    if (packageName.equals(root)) {
      return "";
    }
    String below = root.isEmpty() ? packageName : packageName.substring(root.length() + 1);
    return String.join(".", List.of(below.split("\\.")).stream().map(TlNames::unescape).toList());
  }

  /** {@code messages.getDialogs} -> {@code messages}; empty if there is none. */
  public static String namespaceOf(String tlName) {
    return tlName.substring(0, Math.max(0, tlName.lastIndexOf('.')));
  }

  /** {@code messages.getDialogs} -> {@code getDialogs}. */
  public static String simpleName(String tlName) {
    return tlName.substring(tlName.lastIndexOf('.') + 1);
  }

  /** The name with its namespace before it, if there is one. */
  public static String qualify(String namespace, String simpleName) {
    return namespace.isEmpty() ? simpleName : namespace + "." + simpleName;
  }

  /** {@code InputPeer} -> {@code inputPeer}. */
  public static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code inputPeer} -> {@code InputPeer}. */
  public static String upperFirst(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String camel(String name) {
    return UNDERSCORE.matcher(name).replaceAll(match -> upperFirst(match.group(1)));
  }

  private static String escape(String name) {
    boolean taken =
        SourceVersion.isKeyword(name) || FORBIDDEN.contains(name) || GENERATED.contains(name);
    return taken ? name + "_" : name;
  }

  private static String unescape(String name) {
    return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
  }
}

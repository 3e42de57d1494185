package dev.mtproto.processor.importer;

import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.schema.TlDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The caller interface of one namespace. */
final class MethodsSource {
  private final String namespace;
  private final JavaName name;
  private final List<TlDefinition> methods;
  private final SourceImports imports;
  private final SourceTypes types;
  private final SourceText text;
  private final HandWritten hand;

  /**
   * Of the methods of a namespace.
   *
   * @param callers the simple names of all caller interfaces
   */
  MethodsSource(
      JavaName name,
      String namespace,
      List<TlDefinition> methods,
      LayerTypes layer,
      Set<String> callers,
      HandWritten hand) {
    this.namespace = namespace;
    this.name = name;
    this.methods = methods;
    this.hand = hand;
    Set<String> hidden = new TreeSet<>(layer.hiddenIn(name.packageName()));
    hidden.addAll(callers);
    methods.forEach(method -> hidden.addAll(method.typeVariables()));
    imports = new SourceImports(name.packageName(), hidden);
    types = new SourceTypes(layer, name.packageName(), imports);
    text = new SourceText(hand);
  }

  /** The whole file. */
  String write() {
    String ofNamespace = namespace.isEmpty() ? "" : "(namespace = \"" + namespace + "\")";
    String comment =
        namespace.isEmpty()
            ? "/** The methods without namespace. */"
            : "/** The methods of the namespace {@code " + namespace + "}. */";
    List<String> annotations = List.of(imports.annotation("TlMethods") + ofNamespace);
    text.open("", comment, annotations, "public interface " + name.simpleName());
    text.kept("");
    methods.forEach(this::method);
    text.close();
    hand.neededImports().forEach(imports::keep);
    return "package " + name.packageName() + ";\n\n" + imports.statements() + text;
  }

  private void method(TlDefinition method) {
    String javaName = TlNames.method(method.name());
    String simple = TlNames.simpleName(method.name());
    List<String> annotations = new ArrayList<>();
    annotations.add(imports.annotation("TlMethod") + IdText.argument(method));
    if (!TlNames.tlMethod(javaName).equals(simple)) {
      annotations.add(imports.annotation("TlName") + "(\"" + simple + "\")");
    }
    JavaParameters parameters = new JavaParameters(method, types, imports);
    annotations.addAll(parameters.annotationsOfTheEnd());
    String variables =
        method.typeVariables().isEmpty()
            ? ""
            : "<" + String.join(", ", method.typeVariables()) + "> ";
    String start = variables + types.of(method.result()) + " " + javaName;
    String comment = "/** {@code " + method.name() + "}. */";
    text.method(javaName, comment, annotations, start, parameters.all());
  }
}

package dev.mtproto.processor.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one source file imports; says how a class is to be written there. */
final class SourceImports {
  private final String packageName;
  private final Set<String> hidden;
  private final Map<String, JavaName> used = new HashMap<>();
  private final Set<String> imported = new TreeSet<>();

  /**
   * Of a file in a package.
   *
   * @param hidden the simple names that mean something else in this file
   */
  SourceImports(String packageName, Set<String> hidden) {
    this.packageName = packageName;
    this.hidden = Set.copyOf(hidden);
  }

  /** The simple name, imported if need be; the full name where the simple one means another. */
  String use(JavaName name) {
    if (hidden.contains(name.simpleName())
        || !used.computeIfAbsent(name.simpleName(), simple -> name).equals(name)) {
      return name.toString();
    }
    boolean known =
        name.packageName().equals(packageName) || name.packageName().equals("java.lang");
    if (!known) {
      imported.add(name.toString());
    }
    return name.simpleName();
  }

  /** An annotation of ours, without arguments. */
  String annotation(String simpleName) {
    return "@" + use(JavaName.annotation(simpleName));
  }

  /** Imports a class, or {@code static} a member, that text written by hand needs. */
  void keep(String name) {
    imported.add(name);
  }

  /** The import statements, as google-java-format orders them, and an empty line; or nothing. */
  String statements() {
    StringBuilder text = new StringBuilder();
    section(text, true);
    section(text, false);
    return text.toString();
  }

  private void section(StringBuilder text, boolean statics) {
    int before = text.length();
    imported.stream()
        .filter(name -> name.startsWith("static ") == statics)
        .forEach(name -> text.append("import ").append(name).append(";\n"));
    if (text.length() > before) {
      text.append('\n');
    }
  }
}

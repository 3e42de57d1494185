package dev.mtproto.processor.importer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds what is written by hand in a declaration: goes through javac's syntax tree, and looks for
 * comments in the text before what they stand at.
 */
final class HandWrittenReader {
  private final String source;
  private final Map<String, String> comments = new HashMap<>();
  private final Map<String, List<String>> methods = new HashMap<>();
  private final List<String> imports = new ArrayList<>();
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private HandWrittenReader(String source, String fileName) {
    this.source = source;
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task = task(problems);
    try {
      unit = task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    positions = Trees.instance(task).getSourcePositions();
    if (!problems.getDiagnostics().isEmpty()) {
      throw new IllegalStateException(
          fileName
              + " is not Java, so what is written there by hand cannot be kept: "
              + problems.getDiagnostics().get(0));
    }
  }

  private JavacTask task(DiagnosticCollector<JavaFileObject> problems) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("importing over declarations needs a JDK, not only a JRE");
    }
    List<String> options = List.of("-proc:none");
    return (JavacTask) compiler.getTask(null, null, problems, options, null, List.of(file()));
  }

  /**
   * Reads a declaration.
   *
   * @throws IllegalStateException if it is not Java
   */
  static HandWritten read(String source, String fileName) {
    HandWrittenReader reader = new HandWrittenReader(source, fileName);
    reader.unit();
    return new HandWritten(reader.comments, reader.methods, reader.imports);
  }

  private void unit() {
    for (ImportTree statement : unit.getImports()) {
      String name = statement.getQualifiedIdentifier().toString();
      imports.add(statement.isStatic() ? "static " + name : name);
    }
    if (unit.getTypeDecls().isEmpty()) {
      comment("", 0, start(unit.getPackage()));
    }
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declaration) {
        comment("", (int) positions.getEndPosition(unit, unit.getPackage()), start(type));
        members(declaration, "");
      }
    }
  }

  private void members(ClassTree owner, String prefix) {
    int previousEnd = start(owner);
    String previousMethod = prefix;
    for (Tree member : owner.getMembers()) {
      if (member instanceof ClassTree nested) {
        String path = prefix + nested.getSimpleName();
        comment(path, previousEnd, start(member));
        members(nested, path + ".");
      } else if (member instanceof MethodTree method && method.getBody() == null) {
        previousMethod = prefix + method.getName();
        comment(previousMethod, previousEnd, start(member));
      } else {
        methods
            .computeIfAbsent(previousMethod, path -> new ArrayList<>())
            .add(withComment(member, previousEnd));
      }
      previousEnd = end(member);
    }
  }

  private String withComment(Tree member, int previousEnd) {
    int comment = commentStart(previousEnd, start(member));
    return source.substring(comment < 0 ? start(member) : comment, end(member));
  }

  private void comment(String path, int from, int to) {
    int start = commentStart(from, to);
    if (start >= 0) {
      comments.put(path, source.substring(start, to).stripTrailing());
    }
  }

  /** Where the javadoc comment that ends right before a place begins; -1 if there is none. */
  private int commentStart(int from, int to) {
    String before = source.substring(from, to);
    int start = before.lastIndexOf("/**");
    return start >= 0 && before.stripTrailing().endsWith("*/") ? from + start : -1;
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private SimpleJavaFileObject file() {
    return new SimpleJavaFileObject(
        URI.create("string:///Declaration.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}

package dev.mtproto.processor.declaration;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The imports of an element's source file. Only javac shows them; with another compiler, or for a
 * compiled element, there are none.
 */
final class Imports {
  private final @Nullable Trees trees;
  private final Map<Element, List<String>> names = new HashMap<>();

  private Imports(@Nullable Trees trees) {
    this.trees = trees;
  }

  static Imports of(ProcessingEnvironment environment) {
    try {
      return new Imports(Trees.instance(environment));
    } catch (LinkageError | RuntimeException e) {
      return new Imports(null);
    }
  }

  /** The imported names: classes, or packages with a star at the end. */
  List<String> of(Element element) {
    return names.computeIfAbsent(Enclosing.topLevel(element), this::read);
  }

  private List<String> read(Element element) {
    TreePath path = trees == null ? null : trees.getPath(element);
    if (path == null) {
      return List.of();
    }
    return path.getCompilationUnit().getImports().stream()
        .filter(tree -> !tree.isStatic())
        .map(ImportTree::getQualifiedIdentifier)
        .map(Object::toString)
        .toList();
  }
}

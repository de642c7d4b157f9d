package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import grader.worker.compile.TypedSource;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * Where the variables of a file have their values from. An approximation: it rather says that a
 * value depends on another one than that it does not.
 */
final class Variables {
  private final TypedSource source;
  private final Map<Element, VariableTree> declarations = new HashMap<>();
  private final Map<Element, List<Tree>> sources = new HashMap<>();
  private final Map<Element, List<TreePath>> changes = new HashMap<>();

  private final Map<Tree, Set<Element>> named = new HashMap<>();
  private final Map<Tree, Set<Element>> origins = new HashMap<>();
  private final Map<Tree, List<String>> asked = new HashMap<>();

  private Variables(TypedSource source) {
    this.source = source;
  }

  static Variables of(TypedSource source) {
    Variables variables = new Variables(source);
    new VariableScanner(variables).scan(source.unit(), null);
    return variables;
  }

  /**
   * @param values where it has its value from, if not from its initializer
   */
  void declared(VariableTree tree, TreePath path, List<Tree> values) {
    Option.of(source.trees().getElement(path))
        .forEach(
            variable -> {
              declarations.put(variable, tree);
              comesFrom(variable, values.appendAll(Option.of(tree.getInitializer())));
            });
  }

  void comesFrom(Element variable, List<Tree> values) {
    sources.merge(variable, values, List::appendAll);
  }

  void changed(Element variable, TreePath where) {
    changes.merge(variable, List.of(where), List::appendAll);
  }

  /** Assignments to a variable after its declaration. */
  List<TreePath> changes(Element variable) {
    return changes.getOrDefault(variable, List.empty());
  }

  Option<VariableTree> declaration(Element variable) {
    return Option.of(declarations.get(variable));
  }

  /** The value that a variable has from its declaration on, if nothing changes it. */
  Option<ExpressionTree> value(Tree expression) {
    return variable(Shape.bare(expression))
        .filter(variable -> changes(variable).isEmpty())
        .flatMap(this::declaration)
        .flatMap(declaration -> Option.of(declaration.getInitializer()));
  }

  /** The variable that an expression is. */
  Option<Element> variable(Tree expression) {
    return Option.of(expression)
        .filter(tree -> tree instanceof IdentifierTree || tree instanceof MemberSelectTree)
        .flatMap(tree -> Option.of(source.trees().getElement(path(tree))))
        .filter(VariableElement.class::isInstance);
  }

  private TreePath path(Tree tree) {
    return new TreePath(new TreePath(source.unit()), tree);
  }

  /** All variables that have a say in what this expression is; constants have none. */
  Set<Element> origins(Tree expression) {
    return origins.computeIfAbsent(expression, tree -> spread(HashSet.empty(), named(tree)));
  }

  /** The names of all methods that have a say in what this expression is. */
  List<String> calls(Tree expression) {
    return asked.computeIfAbsent(
        expression,
        tree -> origins(tree).toList().flatMap(this::sources).prepend(tree).flatMap(Shape::calls));
  }

  private Set<Element> spread(Set<Element> known, Set<Element> fresh) {
    Set<Element> all = known.addAll(fresh);
    return fresh.isEmpty()
        ? known
        : spread(all, fresh.flatMap(this::sources).flatMap(this::named).removeAll(all));
  }

  private List<Tree> sources(Element variable) {
    return sources.getOrDefault(variable, List.empty());
  }

  /** The variables that an expression mentions; constants are none. */
  Set<Element> named(Tree expression) {
    return named.computeIfAbsent(expression, this::find);
  }

  private Set<Element> find(Tree expression) {
    return Shape.within(expression, tree -> tree instanceof ExpressionTree)
        .flatMap(this::variable)
        .reject(Variables::isConstant)
        .toSet();
  }

  private static boolean isConstant(Element variable) {
    return variable.getModifiers().contains(Modifier.STATIC)
        && variable.getModifiers().contains(Modifier.FINAL);
  }
}

// stopped earlier: nothing but a comment.

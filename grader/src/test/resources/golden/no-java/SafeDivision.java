Dear teacher, my dog ate it.

"""Events as words tell them: of which class a deed or statement is, given who and to whom."""
